import java.util.stream.Stream;
import shared.Res;

class StreamCounted {
  static long count() {
    return Stream.generate(Res::new).limit(3).count(); //! own.leak
  }
}
