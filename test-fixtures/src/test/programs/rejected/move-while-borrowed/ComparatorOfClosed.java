import java.util.Comparator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import shared.Res;

// What is made of a function borrows what that captures.
class ComparatorOfClosed {
  void comparator(List<String> words) {
    Res res = Res.open();
    Comparator<String> order = Comparator.comparingInt(each -> res.get());
    res.close(); //! move.while.borrowed
    words.sort(order);
  }

  void composed(List<String> words) {
    Res res = Res.open();
    Comparator<String> order =
        Comparator.<String>naturalOrder().thenComparing(each -> "" + res.get());
    res.close(); //! move.while.borrowed
    words.sort(order.reversed());
  }

  void collector(List<String> words) {
    Res res = Res.open();
    Collector<String, ?, Integer> sum = Collectors.summingInt(each -> res.get());
    res.close(); //! move.while.borrowed
    System.out.println(words.stream().collect(sum));
  }

  void stream(List<String> words) {
    Res res = Res.open();
    var sorted = words.stream().sorted(Comparator.comparingInt(each -> res.get()));
    res.close(); //! move.while.borrowed
    System.out.println(sorted.count());
  }
}
