import dev.freehold.Ref;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import shared.Res;

class StreamOfBorrows {
  static int some(List<@Ref Res> all) {
    return all.stream().filter(res -> res.get() > 1).skip(1).mapToInt(Res::get).sum();
  }

  static long count(Stream<@Ref Res> all) {
    return all.peek(Res::get).count();
  }

  static int first(List<@Ref Res> all) {
    return all.stream().findFirst().map(Res::get).orElse(0);
  }

  static int both(Res one, Res other) {
    return Stream.of(one, other).mapToInt(Res::get).sum();
  }
}
