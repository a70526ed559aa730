import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import shared.Res;

class OrdinaryCarriers {
  static void ordinary(Optional<String> text, CompletableFuture<String> later) {
    System.out.println(text.filter(String::isEmpty).orElse("none"));
    later.whenComplete((some, thrown) -> {}).thenRun(() -> {});
    later.cancel(true);
    System.out.println(Stream.of("a", "b").skip(1).findFirst().isPresent());
  }
}
