package dev.freehold.examples.server.command.sort;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.CommandTable;
import dev.freehold.examples.server.command.shared.Keys;
import dev.freehold.examples.server.command.shared.Replies;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.ByteRange;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Keyspace;
import dev.freehold.examples.server.store.Lists;
import dev.freehold.examples.server.store.SortedSets;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.Text;
import dev.freehold.examples.server.store.ValueType;
import dev.freehold.examples.server.store.Values;

/** SORT and SORT_RO. */
public final class SortCommands {
  private final SortOptions options = new SortOptions();
  private final Elements elements = new Elements();
  private final References references = new References();
  private final ByteRange value = new ByteRange();

  private SortCommands() {}

  /** Puts them into a table. */
  public static void bind(CommandTable table) {
    SortCommands commands = new SortCommands();
    table.bind("sort", (call, store, reply) -> commands.sort(call, store, reply, true));
    table.bind("sort_ro", (call, store, reply) -> commands.sort(call, store, reply, false));
  }

  private void sort(Call call, @Mut Store store, Reply reply, boolean mayStore) {
    if (!options.read(call, reply, mayStore)) {
      return;
    }
    long key = Keyspace.find(store, call.argument(1));
    long body = key == Handles.NONE ? Handles.NONE : Keyspace.body(store, key);
    if (key != Handles.NONE && !isSortable(Keyspace.type(store, key))) {
      reply.error(ErrorText.WRONG_TYPE);
      return;
    }
    if (!options.sorts() && options.stores() && isOf(store, body, ValueType.SET)) {
      options.sortByElements();
    }
    if (isOf(store, body, ValueType.SORTED_SET)) {
      SortedSets.loosen(store, body); // As Redis does, which OBJECT ENCODING shows.
    }
    elements.load(store, body, !options.sorts() && options.descending());
    if (options.sorts()) {
      if (!elements.weigh(call, store, options)) {
        reply.error("ERR One or more scores can't be converted into double");
        return;
      }
      elements.sort(store, options.alphabetic(), options.descending());
    }
    if (options.stores()) {
      store(call, store, reply);
    } else {
      write(call, store, reply);
    }
  }

  private static boolean isSortable(ValueType type) {
    return type == ValueType.LIST || type == ValueType.SET || type == ValueType.SORTED_SET;
  }

  private static boolean isOf(Store store, @HandleOf(Body.class) long body, ValueType type) {
    return body != Handles.NONE && Values.type(store, body) == type;
  }

  /** What is replied for an element, a {@link Text}; {@link Text#NONE} if there is nothing. */
  private long result(Call call, @Mut Store store, long element, int get) {
    return options.gets() == 0
        ? element
        : references.find(store, call.argument(options.get(get)), element);
  }

  private int resultsOfOne() {
    return Math.max(1, options.gets());
  }

  private void write(Call call, @Mut Store store, Reply reply) {
    int first = options.first(elements.count());
    int end = options.end(elements.count());
    reply.array((long) (end - first) * resultsOfOne());
    for (int i = first; i < end; i++) {
      for (int get = 0; get < resultsOfOne(); get++) {
        long text = result(call, store, elements.at(i), get);
        if (text == Text.NONE) {
          reply.nil();
        } else {
          Replies.text(store, reply, text);
        }
      }
    }
  }

  private void store(Call call, @Mut Store store, Reply reply) {
    long made = Lists.make(store);
    if (!fill(call, store, made)) {
      Values.dropBody(store, made);
      reply.error(ErrorText.OUT_OF_MEMORY);
      return;
    }
    int size = Lists.size(store, made);
    reply.integer(size);
    if (size > 0) {
      boolean absent = Keyspace.find(store, call.argument(options.store())) == Handles.NONE;
      Keys.replace(call, store, options.store(), made);
      if (absent) { // as in Redis, a key of another type that is overwritten wakes nobody
        call.ready(options.store());
      }
      call.touched(options.store());
      call.dirty(size);
      return;
    }
    Values.dropBody(store, made);
    long before = Keyspace.find(store, call.argument(options.store()));
    if (before != Handles.NONE) {
      Keyspace.remove(store, before);
      call.changed(options.store());
    }
  }

  /** Copies the results to a list; whether there was room. */
  private boolean fill(Call call, @Mut Store store, @HandleOf(Body.class) long made) {
    int end = options.end(elements.count());
    for (int i = options.first(elements.count()); i < end; i++) {
      for (int get = 0; get < resultsOfOne(); get++) {
        long text = result(call, store, elements.at(i), get);
        if (text == Text.NONE) {
          value.room(0);
        } else {
          store.texts().load(text, value);
        }
        if (!store.admits(value.length(), 1)) {
          return false;
        }
        Lists.push(store, made, false, value);
      }
    }
    return true;
  }
}
