import dev.freehold.NonEscaping;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A stream that is read here keeps nothing. */
class FunctionInReturnedStream {
  static List<String> mapped(List<String> words, @NonEscaping Function<String, String> how) {
    return words.stream().map(how).toList();
  }

  static long counted(List<String> words, @NonEscaping Predicate<String> which) {
    Stream<String> some = words.stream().filter(which).sorted();
    return some.count();
  }

  static Stream<String> kept(List<String> words, Function<String, String> how) {
    return words.stream().map(how);
  }
}
