package dev.freehold.examples.server.trial.compare;

import dev.freehold.examples.server.trial.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Whether two replies are alike, as far as an {@link Order} asks. */
final class Likeness {
  private static final long NEAR = 2_000;

  private Likeness() {}

  static boolean alike(Order order, Reply expected, Reply actual) {
    if (expected.raw().equals(actual.raw())) {
      return true;
    }
    if (expected.type() != actual.type() || expected.error()) {
      return false;
    }
    return switch (order) {
      case EXACT -> false;
      case UNORDERED, HASH -> sorted(expected, 1).equals(sorted(actual, 1));
      case PAIRS, HASHPAIRS -> sorted(expected, 2).equals(sorted(actual, 2));
      case SCAN -> scan(expected, actual, 1);
      case SCANPAIRS -> scan(expected, actual, 2);
      case NEAR -> near(expected, actual);
      case SHAPE -> shape(expected).equals(shape(actual));
      case TEXT -> true;
      case HELLO -> normal(expected).equals(normal(actual));
    };
  }

  /**
   * The elements in an order of their own, by so many together; RESP3 has some pairs as arrays of
   * two.
   */
  private static List<String> sorted(Reply reply, int together) {
    List<String> groups = new ArrayList<>();
    List<Reply> items = reply.items();
    int width = !items.isEmpty() && items.get(0).aggregate() ? 1 : together;
    groups.add(reply.type() + reply.text());
    for (int i = 0; i < items.size(); i += width) {
      StringBuilder group = new StringBuilder();
      items.subList(i, Math.min(i + width, items.size())).forEach(each -> group.append(each.raw()));
      groups.add(group.toString());
    }
    Collections.sort(groups);
    return groups;
  }

  private static boolean scan(Reply expected, Reply actual, int width) {
    if (expected.items().size() != 2 || actual.items().size() != 2) {
      return false;
    }
    boolean cursor = expected.items().get(0).raw().equals(actual.items().get(0).raw());
    return cursor
        && sorted(expected.items().get(1), width).equals(sorted(actual.items().get(1), width));
  }

  private static boolean near(Reply expected, Reply actual) {
    return expected.type() == ':'
        && expected.number() >= 0
        && actual.number() >= 0
        && Math.abs(expected.number() - actual.number()) <= NEAR;
  }

  private static String shape(Reply reply) {
    if (!reply.aggregate()) {
      return reply.type() + (reply.raw().equals("$-1\r\n") ? "nil" : "");
    }
    StringBuilder out =
        new StringBuilder().append(reply.type()).append(reply.items().size()).append('[');
    reply.items().forEach(each -> out.append(shape(each)));
    return out.append(']').toString();
  }

  private static String normal(Reply reply) {
    return reply.raw().replaceFirst("(\\$2\r\nid\r\n):\\d+", "$1:0");
  }
}
