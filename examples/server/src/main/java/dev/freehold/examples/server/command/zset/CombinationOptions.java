package dev.freehold.examples.server.command.zset;

import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.examples.server.command.Call;
import dev.freehold.examples.server.command.shared.Arguments;
import dev.freehold.examples.server.command.shared.Operands;
import dev.freehold.examples.server.resp.Ascii;
import dev.freehold.examples.server.resp.ErrorText;
import dev.freehold.examples.server.resp.Reply;
import dev.freehold.examples.server.store.Body;
import dev.freehold.examples.server.store.Handles;
import dev.freehold.examples.server.store.Store;
import dev.freehold.examples.server.store.ValueType;
import dev.freehold.examples.server.store.Values;

/** What ZUNION and its like are asked: which sets, their weights, how scores are put together. */
final class CombinationOptions {
  private static final byte[] WEIGHTS = Ascii.of("weights");
  private static final byte[] AGGREGATE = Ascii.of("aggregate");
  private static final byte[] WITHSCORES = Ascii.of("withscores");
  private static final byte[] LIMIT = Ascii.of("limit");
  private static final byte[] SUM = Ascii.of("sum");
  private static final byte[] MIN = Ascii.of("min");
  private static final byte[] MAX = Ascii.of("max");
  private static final int FIRST_ROOM = 16;
  private static final int REFUSED = -1;
  private static final int UNKNOWN = -2;

  private final Operands operands = new Operands();
  private double[] weights = new double[FIRST_ROOM];
  private int[] order = new int[FIRST_ROOM];
  private byte[] aggregate = SUM;
  private boolean withScores;
  private long limit;

  /**
   * Reads the arguments; if they are wrong, the error is replied.
   *
   * @param number the argument that says how many keys there are
   */
  boolean read(
      Call call, @Mut Store store, Reply reply, int number, Operation operation, boolean stores) {
    if (!isNumber(call, reply, number)) {
      return false;
    }
    int keys = (int) call.toLong(number);
    if (!operands.find(call, store, reply, number + 1, keys, ValueType.SORTED_SET, true)) {
      return false;
    }
    clear(keys);
    if (!readRest(call, reply, number + 1 + keys, operation, stores)) {
      return false;
    }
    if (operation != Operation.DIFFERENCE) {
      sort(store);
    }
    return true;
  }

  private static boolean isNumber(Call call, Reply reply, int number) {
    if (!Arguments.isLong(call, reply, number)) {
      return false;
    }
    if (call.toLong(number) < 1) {
      reply.error("ERR at least 1 input key is needed for '" + call.command().name() + "' command");
      return false;
    }
    if (call.toLong(number) > call.count() - number - 1) {
      reply.error(ErrorText.SYNTAX);
      return false;
    }
    return true;
  }

  private void clear(int keys) {
    if (weights.length < keys) {
      weights = new double[keys * 2];
      order = new int[keys * 2];
    }
    for (int i = 0; i < keys; i++) {
      weights[i] = 1;
      order[i] = i;
    }
    aggregate = SUM;
    withScores = false;
    limit = 0;
  }

  private boolean readRest(Call call, Reply reply, int first, Operation operation, boolean stores) {
    boolean scores = !stores && operation != Operation.COUNT;
    int at = first;
    while (at < call.count()) {
      int next =
          operation.weighs()
              ? readWeighing(call, reply, at)
              : readLimit(call, reply, at, operation);
      if (next == UNKNOWN && scores && call.is(at, WITHSCORES)) {
        withScores = true;
        next = at + 1;
      }
      if (next == UNKNOWN) {
        reply.error(ErrorText.SYNTAX);
      }
      if (next < 0) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private int readWeighing(Call call, Reply reply, int at) {
    int left = call.count() - at;
    if (left > operands.count() && call.is(at, WEIGHTS)) {
      return readWeights(call, reply, at + 1);
    }
    if (left >= 2 && call.is(at, AGGREGATE)) {
      aggregate = call.is(at + 1, SUM) ? SUM : call.is(at + 1, MIN) ? MIN : MAX;
      return call.is(at + 1, aggregate) ? at + 2 : UNKNOWN;
    }
    return UNKNOWN;
  }

  private int readWeights(Call call, Reply reply, int first) {
    for (int i = 0; i < operands.count(); i++) {
      weights[i] = call.argument(first + i).toDouble();
      if (Double.isNaN(weights[i])) {
        reply.error("ERR weight value is not a float");
        return REFUSED;
      }
    }
    return first + operands.count();
  }

  private int readLimit(Call call, Reply reply, int at, Operation operation) {
    if (operation != Operation.COUNT || at + 1 == call.count() || !call.is(at, LIMIT)) {
      return UNKNOWN;
    }
    if (!Arguments.isAtLeast(call, reply, at + 1, 0, "ERR LIMIT can't be negative")) {
      return REFUSED;
    }
    limit = call.toLong(at + 1);
    return at + 2;
  }

  /** The smallest first; those of one size stay as they are. Sums depend on the order. */
  private void sort(Store store) {
    for (int i = 1; i < operands.count(); i++) {
      int moved = order[i];
      int size = size(store, moved);
      int at = i;
      while (at > 0 && size(store, order[at - 1]) > size) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = moved;
    }
  }

  private int size(Store store, int operand) {
    long body = operands.at(operand);
    return body == Handles.NONE ? 0 : Values.size(store, body);
  }

  int count() {
    return operands.count();
  }

  /** A set or sorted set; {@link Handles#NONE} if there is nothing under the key. */
  @HandleOf(Body.class)
  long at(int index) {
    return operands.at(order[index]);
  }

  double weight(int index) {
    return weights[order[index]];
  }

  boolean withScores() {
    return withScores;
  }

  /** How many are counted at most. */
  long limit() {
    return limit == 0 ? Long.MAX_VALUE : limit;
  }

  /** Puts two scores together; a sum that is no number is zero. */
  double combine(double one, double other) {
    if (aggregate == MIN) {
      return other < one ? other : one;
    }
    if (aggregate == MAX) {
      return other > one ? other : one;
    }
    double sum = one + other;
    return Double.isNaN(sum) ? 0 : sum;
  }
}
