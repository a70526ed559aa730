import dev.freehold.Mut;
import dev.freehold.pool.RegionPool;

class ExpressionParser {
  @RegionPool(bytes = 4096)
  interface Node {
    int value();

    void value(int value);
  }

  private final String text;
  private int position;

  ExpressionParser(String text) {
    this.text = text;
  }

  int sum(@Mut NodePool nodes) {
    Node total = number(nodes);
    while (total != null && position < text.length() && text.charAt(position) == '+') {
      position++;
      nodes.reset();
      Node next = number(nodes);
      if (next == null) {
        return total.value(); //! region.stale
      }
      total.value(total.value() + next.value());
    }
    return total == null ? 0 : total.value();
  }

  private @Mut @Nullable Node number(@Mut NodePool nodes) {
    Node node = nodes.alloc();
    if (node == null) {
      return null;
    }
    int value = 0;
    while (position < text.length() && Character.isDigit(text.charAt(position))) {
      value = value * 10 + text.charAt(position++) - '0';
    }
    node.value(value);
    return node;
  }

  @interface Nullable {}
}
