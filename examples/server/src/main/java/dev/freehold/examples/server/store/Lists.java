package dev.freehold.examples.server.store;

import dev.freehold.HandleOf;
import dev.freehold.Mut;

/** Lists: strips of texts, each linked to the next. */
public final class Lists {
  private Lists() {}

  /** Makes a list that nobody has yet, with nothing in it. */
  @HandleOf(Body.class)
  public static long make(@Mut Store store) {
    return store.bodies.take(ValueType.LIST, Encoding.QUICKLIST);
  }

  public static int size(Store store, @HandleOf(Body.class) long list) {
    return store.bodies.count(list);
  }

  /** Puts a copy of bytes at an end. */
  public static void push(
      @Mut Store store, @HandleOf(Body.class) long list, boolean first, ByteRange bytes) {
    long text = store.texts.keep(bytes);
    pushText(store, list, first, text);
  }

  static void pushText(
      @Mut Store store, @HandleOf(Body.class) long list, boolean first, long text) {
    long at = first ? firstWithRoom(store, list) : lastWithRoom(store, list);
    Strip strip = store.strips.edit(at);
    if (first) {
      strip.from(strip.from() - 1);
      strip.items().set(strip.from(), text);
    } else {
      strip.items().set(strip.from() + strip.count(), text);
    }
    strip.count(strip.count() + 1);
    add(store, list, 1);
  }

  private static void add(@Mut Store store, @HandleOf(Body.class) long list, int difference) {
    Body body = store.bodies.edit(list);
    body.count(body.count() + difference);
  }

  @HandleOf(Strip.class)
  private static long firstWithRoom(@Mut Store store, @HandleOf(Body.class) long list) {
    long first = store.bodies.at(list).first();
    if (first != Handles.NONE && store.strips.at(first).from() > 0) {
      return first;
    }
    long made = ListStrips.insert(store, list, Handles.NONE);
    store.strips.edit(made).from(Strip.LENGTH);
    return made;
  }

  @HandleOf(Strip.class)
  private static long lastWithRoom(@Mut Store store, @HandleOf(Body.class) long list) {
    long last = store.bodies.at(list).last();
    if (last != Handles.NONE) {
      Strip strip = store.strips.at(last);
      if (strip.from() + strip.count() < Strip.LENGTH) {
        return last;
      }
    }
    return ListStrips.insert(store, list, last);
  }

  /** The text at an end. */
  public static long end(Store store, @HandleOf(Body.class) long list, boolean first) {
    Body body = store.bodies.at(list);
    Strip strip = store.strips.at(first ? body.first() : body.last());
    return strip.items().get(first ? strip.from() : strip.from() + strip.count() - 1);
  }

  /** Drops the element at an end. */
  public static void drop(@Mut Store store, @HandleOf(Body.class) long list, boolean first) {
    long text = end(store, list, first);
    store.texts.drop(text);
    take(store, list, first);
  }

  /** Takes the element at an end out; its text is the caller's. */
  static void take(@Mut Store store, @HandleOf(Body.class) long list, boolean first) {
    Body body = store.bodies.at(list);
    long at = first ? body.first() : body.last();
    Strip strip = store.strips.edit(at);
    strip.from(strip.from() + (first ? 1 : 0));
    strip.count(strip.count() - 1);
    boolean empty = strip.count() == 0;
    if (empty) {
      ListStrips.remove(store, list, at);
    }
    add(store, list, -1);
  }

  /** Moves the element at an end of a list to an end of another list, or the same. */
  public static void move(
      @Mut Store store,
      @HandleOf(Body.class) long from,
      boolean first,
      @HandleOf(Body.class) long to,
      boolean toFirst) {
    long text = end(store, from, first);
    take(store, from, first);
    pushText(store, to, toFirst, text);
  }

  /** Has a place come to an element, from 0. */
  public static void seek(
      Store store, @HandleOf(Body.class) long list, int index, ListPlace place) {
    Body body = store.bodies.at(list);
    if (index < body.count() / 2) {
      long at = body.first();
      int left = index;
      while (left >= store.strips.at(at).count()) {
        left -= store.strips.at(at).count();
        at = store.strips.at(at).after();
      }
      place.set(at, left);
    } else {
      long at = body.last();
      int left = body.count() - 1 - index;
      while (left >= store.strips.at(at).count()) {
        left -= store.strips.at(at).count();
        at = store.strips.at(at).before();
      }
      place.set(at, store.strips.at(at).count() - 1 - left);
    }
  }

  /** The text at a place. */
  public static long at(Store store, ListPlace place) {
    Strip strip = store.strips.at(place.strip());
    return strip.items().get(strip.from() + place.offset());
  }

  /** Replaces the text at a place. */
  public static void set(@Mut Store store, ListPlace place, ByteRange bytes) {
    long before = at(store, place);
    store.texts.drop(before);
    long text = store.texts.keep(bytes);
    Strip strip = store.strips.edit(place.strip());
    strip.items().set(strip.from() + place.offset(), text);
  }

  /** Has a place come to the next element; whether there is one. */
  public static boolean next(Store store, ListPlace place) {
    if (place.offset() + 1 < store.strips.at(place.strip()).count()) {
      place.set(place.strip(), place.offset() + 1);
      return true;
    }
    long after = store.strips.at(place.strip()).after();
    place.set(after, 0);
    return after != Handles.NONE;
  }

  /** Has a place come to the element before; whether there is one. */
  public static boolean previous(Store store, ListPlace place) {
    if (place.offset() > 0) {
      place.set(place.strip(), place.offset() - 1);
      return true;
    }
    long before = store.strips.at(place.strip()).before();
    int end = before == Handles.NONE ? 0 : store.strips.at(before).count() - 1;
    place.set(before, end);
    return before != Handles.NONE;
  }

  /** Puts a copy of bytes before the element at a place, or behind it. */
  public static void insert(
      @Mut Store store,
      @HandleOf(Body.class) long list,
      ListPlace place,
      boolean behind,
      ByteRange bytes) {
    long text = store.texts.keep(bytes);
    if (store.strips.at(place.strip()).count() == Strip.LENGTH) {
      ListStrips.split(store, list, place);
    }
    int offset = place.offset() + (behind ? 1 : 0);
    ListStrips.openGap(store.strips.edit(place.strip()), offset, text);
    add(store, list, 1);
  }

  /** Drops the element at a place, which then is the next one's; whether there is a next one. */
  public static boolean remove(@Mut Store store, @HandleOf(Body.class) long list, ListPlace place) {
    long text = at(store, place);
    store.texts.drop(text);
    add(store, list, -1);
    Strip strip = store.strips.edit(place.strip());
    ListStrips.closeGap(strip, place.offset());
    if (place.offset() < strip.count()) {
      return true;
    }
    boolean empty = strip.count() == 0;
    long after = strip.after();
    if (empty) {
      ListStrips.remove(store, list, place.strip());
    }
    place.set(after, 0);
    return after != Handles.NONE;
  }
}
