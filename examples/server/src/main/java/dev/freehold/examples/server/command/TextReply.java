package dev.freehold.examples.server.command;

import dev.freehold.HandleOf;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Entry;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Strings;
import dev.freehold.examples.server.store.Text;
import dev.freehold.examples.server.store.ValueType;

/** Replies with what is stored, copied straight from the store into the reply. */
final class TextReply {
  private TextReply() {}

  /** A whole text as a bulk string. */
  static void bulk(Reply reply, Store store, long text) {
    part(reply, store, text, 0, Text.length(text));
  }

  /** A part of a text as a bulk string. */
  static void part(Reply reply, Store store, long text, int from, int count) {
    reply.bulkHeader(count);
    raw(reply.out(), store, text, from, count);
    reply.crlf();
  }

  /** A part of a text as it is. */
  static void raw(Output out, Store store, long text, int from, int count) {
    byte[] to = out.room(count);
    store.texts().read(text, from, to, out.size(), count);
    out.wrote(count);
  }

  /** The string under a key as a bulk string, nil if there is no key. */
  static void string(Reply reply, Store store, @HandleOf(Entry.class) long key) {
    if (key == Handles.NONE) {
      reply.nil();
    } else {
      bulk(reply, store, Strings.text(store, key));
    }
  }

  /** Whether a key holds no string; then that is replied. */
  static boolean isOther(Reply reply, Store store, @HandleOf(Entry.class) long key) {
    if (key == Handles.NONE || Keyspace.type(store, key) == ValueType.STRING) {
      return false;
    }
    reply.error(ErrorText.WRONG_TYPE);
    return true;
  }

  /** Whether there is no room for so many bytes and names; then that is replied. */
  static boolean lacks(Reply reply, Store store, long bytes, int count) {
    if (store.admits(bytes, count)) {
      return false;
    }
    reply.error(ErrorText.OUT_OF_MEMORY);
    return true;
  }
}
