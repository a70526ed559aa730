import java.util.List;
import shared.Res;

class StreamOfData {
  int run(List<String> list, Res res) {
    int limit = res.get();
    return list.stream().filter(s -> s.length() > limit).mapToInt(String::length).sum();
  }
}
