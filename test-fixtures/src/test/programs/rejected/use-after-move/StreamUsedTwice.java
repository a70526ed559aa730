import dev.freehold.Own;
import java.util.stream.Stream;
import shared.Res;

class StreamUsedTwice {
  static void twice(Stream<@Own Res> packets) {
    packets.forEach(Res::close);
    packets.forEach(Res::close); //! use.after.move
  }
}
