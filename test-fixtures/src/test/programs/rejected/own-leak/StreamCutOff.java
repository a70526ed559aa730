import java.util.stream.Stream;
import shared.Res;

class StreamCutOff {
  static void first() {
    Stream.of(new Res(), new Res()).limit(1).forEach(Res::close); //! own.leak
  }
}
