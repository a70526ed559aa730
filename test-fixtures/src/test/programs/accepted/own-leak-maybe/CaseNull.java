// since 21
import dev.freehold.Own;
import shared.Res;

class CaseNull {
  void test(@Own Res r) {
    switch (r) {
      case null -> {}
      case Res x when x.get() > 3 -> r.close();
      default -> r.close();
    }
  }
}
