package dev.freehold.examples.server.command;

import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;

/** The options of SET and GETEX. One object serves all calls. */
final class SetOptions {
  private static final byte[] NX = Ascii.of("nx");
  private static final byte[] XX = Ascii.of("xx");
  private static final byte[] GET = Ascii.of("get");
  private static final byte[] KEEPTTL = Ascii.of("keepttl");
  private static final byte[] PERSIST = Ascii.of("persist");
  private static final byte[] EX = Ascii.of("ex");
  private static final byte[] PX = Ascii.of("px");
  private static final byte[] EXAT = Ascii.of("exat");
  private static final byte[] PXAT = Ascii.of("pxat");
  private static final long SECOND = 1000;

  private boolean onlyNew;
  private boolean onlyOld;
  private boolean get;
  private boolean keep;
  private boolean persist;
  private int time;
  private boolean seconds;
  private boolean absolute;
  private long until;

  boolean onlyNew() {
    return onlyNew;
  }

  boolean onlyOld() {
    return onlyOld;
  }

  boolean get() {
    return get;
  }

  boolean keep() {
    return keep;
  }

  boolean persist() {
    return persist;
  }

  /** Whether a time was said. */
  boolean timed() {
    return time > 0;
  }

  /** When the key ends, in milliseconds since 1970. */
  long until() {
    return until;
  }

  private void clear() {
    onlyNew = false;
    onlyOld = false;
    get = false;
    keep = false;
    persist = false;
    time = 0;
  }

  /** Reads the options of SET; returns whether they are right, else that is replied. */
  boolean readSet(Call call, Reply reply) {
    clear();
    for (int at = 3; at < call.count(); at++) {
      if (call.is(at, NX) && !onlyOld) {
        onlyNew = true;
      } else if (call.is(at, XX) && !onlyNew) {
        onlyOld = true;
      } else if (call.is(at, GET)) {
        get = true;
      } else if (call.is(at, KEEPTTL) && time == 0) {
        keep = true;
      } else if (!keep && time(call, at)) {
        at++;
      } else {
        reply.error(ErrorText.SYNTAX);
        return false;
      }
    }
    return readTime(call, reply);
  }

  /**
   * Reads the options of GETEX but for the time itself, which is judged if there is a key: {@link
   * #readTime}.
   */
  boolean readGetEx(Call call, Reply reply) {
    clear();
    for (int at = 2; at < call.count(); at++) {
      if (call.is(at, PERSIST) && time == 0) {
        persist = true;
      } else if (!persist && time(call, at)) {
        at++;
      } else {
        reply.error(ErrorText.SYNTAX);
        return false;
      }
    }
    return true;
  }

  private boolean time(Call call, int at) {
    if (time > 0 || at + 1 >= call.count()) {
      return false;
    }
    boolean isEx = call.is(at, EX);
    boolean isExAt = call.is(at, EXAT);
    boolean isPxAt = call.is(at, PXAT);
    if (!isEx && !isExAt && !isPxAt && !call.is(at, PX)) {
      return false;
    }
    seconds = isEx || isExAt;
    absolute = isExAt || isPxAt;
    time = at + 1;
    return true;
  }

  /** Takes one argument as the time, of SETEX and PSETEX. */
  boolean readTime(Call call, int argument, boolean inSeconds, Reply reply) {
    clear();
    time = argument;
    seconds = inSeconds;
    absolute = false;
    return readTime(call, reply);
  }

  /** Reads the time that the options name; returns whether it is right, else that is replied. */
  boolean readTime(Call call, Reply reply) {
    if (time == 0) {
      return true;
    }
    if (!call.isLong(time)) {
      reply.error(ErrorText.NOT_INTEGER);
      return false;
    }
    long value = call.toLong(time);
    boolean wrong = value <= 0 || seconds && value > Long.MAX_VALUE / SECOND;
    long millis = seconds ? value * SECOND : value;
    wrong |= !absolute && millis > Long.MAX_VALUE - call.now();
    if (wrong) {
      reply.error("ERR invalid expire time in '" + call.command().name() + "' command");
      return false;
    }
    until = absolute ? millis : millis + call.now();
    return true;
  }
}
