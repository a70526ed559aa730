package dev.freehold.examples.server.command.shared;

import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Fraction;

/** Reads arguments that are numbers, and replies where they are none. */
public final class Arguments {
  private static final double MILLIS = 1000;

  private Arguments() {}

  /** Whether an argument is a whole number; if not, the error is replied. */
  public static boolean isLong(Call call, Reply reply, int argument) {
    boolean number = call.isLong(argument);
    if (!number) {
      reply.error(ErrorText.NOT_INTEGER);
    }
    return number;
  }

  /** Whether an argument is a whole number, and at least so much; if not, an error is replied. */
  public static boolean isAtLeast(Call call, Reply reply, int argument, long least, String error) {
    boolean good = call.isLong(argument) && call.toLong(argument) >= least;
    if (!good) {
      reply.error(error);
    }
    return good;
  }

  /** Whether an argument is a number; if not, an error is replied. */
  public static boolean isDouble(Call call, Reply reply, int argument, ErrorText error) {
    boolean good = Fraction.isInRange(call.argument(argument));
    if (!good) {
      reply.error(error);
    }
    return good;
  }

  /** A number that is within bounds, from below zero counted from an end; as many as fit. */
  public static int place(long index, int size) {
    long place = index < 0 ? index + size : index;
    return (int) Math.max(-1, Math.min(place, size));
  }

  /** How long to wait in milliseconds, 0 for ever; below zero if an error was replied. */
  public static long timeout(Call call, Reply reply, int argument) {
    double seconds = call.argument(argument).toDouble();
    if (Double.isNaN(seconds)) {
      reply.error(ErrorText.TIMEOUT_NOT_FLOAT);
      return -1;
    }
    double millis = Math.ceil(seconds * MILLIS);
    if (millis < 0 || millis >= Long.MAX_VALUE) {
      reply.error(ErrorText.TIMEOUT_NEGATIVE);
      return -1;
    }
    return (long) millis;
  }
}
