import dev.freehold.Own;
import java.util.Iterator;
import java.util.stream.Stream;
import shared.Res;

class StreamIterated {
  static Iterator<@Own Res> all() {
    return Stream.generate(Res::new).iterator();
  }
}
