import java.util.List;
import shared.Res;

class StreamCapturesResource {
  long run(List<String> list, Res res) {
    return list.stream().filter(s -> s.length() > res.get()).count(); //! capture.escapes
  }
}
