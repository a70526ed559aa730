package dev.freehold.examples.server.command.shared;

import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;

/**
 * Arguments as LMPOP and ZMPOP have them: how many keys, the keys, which end, COUNT and how many.
 */
public final class ManyKeys {
  private static final byte[] COUNT = Ascii.of("count");

  private ManyKeys() {}

  /** The argument behind the keys; below zero if an error was replied. */
  public static int end(Call call, Reply reply, int number) {
    if (!Arguments.isAtLeast(call, reply, number, 1, "ERR numkeys should be greater than 0")) {
      return -1;
    }
    long end = call.toLong(number) + number + 1;
    if (end >= call.count() || end < 0) {
      reply.error(ErrorText.SYNTAX);
      return -1;
    }
    return (int) end;
  }

  /** Whether what follows is nothing, or a count; if not, the error is replied. */
  public static boolean isCount(Call call, Reply reply, int at) {
    if (at == call.count()) {
      return true;
    }
    if (at + 1 >= call.count() || !call.is(at, COUNT)) {
      reply.error(ErrorText.SYNTAX);
      return false;
    }
    if (!Arguments.isAtLeast(call, reply, at + 1, 1, "ERR count should be greater than 0")) {
      return false;
    }
    if (at + 2 < call.count()) {
      reply.error(ErrorText.SYNTAX);
      return false;
    }
    return true;
  }

  /** The count, one if there is none. */
  public static long count(Call call, int at) {
    return at == call.count() ? 1 : call.toLong(at + 1);
  }
}
