import dev.freehold.Own;
import java.util.stream.Stream;
import shared.Res;

class StreamOfOwned {
  static void some() {
    Stream.generate(Res::new).limit(3).forEach(Res::close);
    Stream.of(1, 2).map(n -> new Res()).limit(1).forEach(Res::close);
    Stream.of(1).flatMap(n -> Stream.of(new Res())).forEach(Res::close);
  }

  static int sum(Stream<@Own Res> packets) {
    return packets
        .mapToInt(
            res -> {
              int read = res.get();
              res.close();
              return read;
            })
        .sum();
  }
}
