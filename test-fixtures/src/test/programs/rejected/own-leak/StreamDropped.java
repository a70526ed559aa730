import dev.freehold.Own;
import java.util.stream.Stream;
import shared.Res;

class StreamDropped {
  static void none(Stream<@Own Res> packets) {
    System.out.println(1);
  } //! own.leak
}
