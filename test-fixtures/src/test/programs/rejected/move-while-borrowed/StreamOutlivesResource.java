import java.util.List;
import java.util.stream.Stream;
import shared.Res;

class StreamOutlivesResource {
  long run(List<String> list) {
    Res res = Res.open();
    Stream<String> stream = list.stream().filter(s -> s.length() > res.get()).limit(3);
    res.close(); //! move.while.borrowed
    return stream.count();
  }
}
