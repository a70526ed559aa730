import dev.freehold.NonEscaping;
import java.util.function.IntSupplier;
import shared.Res;

class ReferenceLent {
  static int asked(@NonEscaping IntSupplier question) {
    return question.getAsInt();
  }

  static int lent(Res res) {
    return asked(res::get);
  }

  static int ofLocal() {
    try (Res res = Res.open()) {
      return asked(res::get) + asked(() -> res.get());
    }
  }
}
