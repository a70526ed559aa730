import dev.freehold.NonEscaping;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A stream keeps the functions that it is made with until it is read. */
class FunctionInReturnedStream {
  private Stream<String> kept;

  static Stream<String> returned(List<String> words, @NonEscaping Function<String, String> how) {
    return words.stream().map(how); //! escapes.to.unchecked
  }

  static Stream<String> named(List<String> words, @NonEscaping Predicate<String> which) {
    Stream<String> some = words.stream().filter(which).sorted();
    return some; //! escapes.to.unchecked
  }

  void stored(List<String> words, @NonEscaping Predicate<String> which) {
    kept = words.stream().filter(which); //! escapes.to.unchecked
  }
}
