package dev.freehold.examples.server.command.shared;

import dev.freehold.examples.server.resp.Output;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Fraction;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Text;

/** Writes what is stored, without a copy between. */
public final class Replies {
  /** The longest that a number with a fraction is. */
  private static final int LONGEST_NUMBER = 32;

  private Replies() {}

  /** A text as a bulk string. */
  public static void text(Store store, Reply reply, long text) {
    text(store, reply.out(), text);
  }

  /** A text as a bulk string, of a reply or of a request. */
  public static void text(Store store, Output out, long text) {
    int length = Text.length(text);
    out.header('$', length);
    byte[] to = out.room(length);
    store.texts().read(text, 0, to, out.size(), length);
    out.wrote(length);
    out.line();
  }

  /** What a scan of nothing replies. */
  public static void emptyScan(Reply reply) {
    reply.array(2);
    reply.bulk(0);
    reply.array(0);
  }

  /** A score. Those without a fraction make no garbage. */
  public static void score(Reply reply, double score) {
    Output out = reply.out();
    if (reply.resp3()) {
      out.put(',');
      out.wrote(Fraction.write(score, out.room(LONGEST_NUMBER), out.size()));
      out.line();
    } else {
      bulk(out, score);
    }
  }

  /** A score as a bulk string. */
  public static void bulk(Output out, double score) {
    int begun = out.size();
    int length = Fraction.write(score, out.room(LONGEST_NUMBER), begun);
    out.wrote(length);
    out.insertHeader(begun, '$', length);
    out.line();
  }
}
