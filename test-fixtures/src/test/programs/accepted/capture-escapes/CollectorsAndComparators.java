import dev.freehold.Ref;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import shared.Res;

// What is made of functions is used up at once: they are kept no longer than it.
class CollectorsAndComparators {
  Map<Integer, List<String>> grouped(Res res, List<String> words) {
    return words.stream().collect(Collectors.groupingBy(each -> each.length() + res.get()));
  }

  Map<Boolean, Long> nested(Res res, List<String> words) {
    return words.stream()
        .collect(
            Collectors.partitioningBy(
                each -> each.length() > res.get(),
                Collectors.filtering(each -> res.get() > 0, Collectors.counting())));
  }

  Map<String, Integer> map(Res res, List<String> words) {
    return words.stream()
        .collect(Collectors.toMap(each -> each, each -> res.get(), (a, b) -> a + res.get()));
  }

  void sorted(Res res, List<String> words) {
    words.sort(Comparator.comparing(each -> each.length() + res.get()));
    words.sort(Comparator.<String>comparingInt(each -> res.get()).thenComparing(each -> each));
    Collections.sort(words, Comparator.comparingInt(each -> res.get()));
  }

  List<String> stream(Res res, List<String> words) {
    return words.stream()
        .filter(Predicate.not(each -> each.length() == res.get()))
        .sorted(Comparator.comparingInt(each -> res.get()))
        .toList();
  }

  Optional<String> named(Res res, List<String> words) {
    Comparator<String> order = Comparator.comparingInt(each -> res.get());
    return words.stream().max(order.reversed());
  }

  @Ref Comparator<String> handedOut(Res res) {
    return Comparator.comparing(each -> each.length() + res.get());
  }

  void owned(List<String> words) {
    Res res = Res.open();
    Map<Integer, Long> counted =
        words.stream().collect(Collectors.groupingBy(each -> res.get(), Collectors.counting()));
    res.close();
    System.out.println(counted);
  }
}
