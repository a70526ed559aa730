import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shared.Res;

class StreamOfResourceData {
  long counted(List<String> list, Res res) {
    return list.stream().filter(s -> s.length() > res.get()).limit(3).count();
  }

  List<Integer> collected(List<String> list) {
    try (Res res = Res.open()) {
      Stream<Integer> lengths = list.stream().map(s -> s.length() + res.get());
      return lengths.sorted().collect(Collectors.toList());
    }
  }

  Stream<String> ofItsOwn(List<String> list) {
    return list.stream().filter(s -> !s.isEmpty());
  }
}
