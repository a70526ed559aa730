import java.util.List;
import java.util.stream.Stream;
import shared.Res;

class StreamOfResourceReturned {
  Stream<String> run(List<String> list, Res res) {
    return list.stream().filter(s -> s.length() > res.get()); //! escapes.to.unchecked
  }
}
