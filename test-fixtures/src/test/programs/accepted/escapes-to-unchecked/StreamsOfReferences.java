import java.util.stream.Stream;
import shared.Res;

class StreamsOfReferences {
  static String[] run(Res res, Stream<String> words) {
    int limit = res.get();
    return words.map(String::trim).filter(word -> word.length() > limit).toArray(String[]::new);
  }
}
