// with -Afreehold.exceptions=all
import java.util.List;
import shared.Res;

class UncheckedExceptionsCounted {
  void run(List<String> list) {
    try (Res res = Res.open()) {
      list.get(3);
    }
  }
}
