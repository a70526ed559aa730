import dev.freehold.Own;
import java.util.stream.Stream;
import shared.Res;

class StreamPassedBy {
  static void all(Stream<@Own Res> packets) {
    packets.skip(1).forEach(Res::close); //! own.leak
  }
}
