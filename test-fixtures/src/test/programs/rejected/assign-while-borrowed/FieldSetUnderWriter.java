import dev.freehold.Mut;
import shared.Res;

class FieldSetUnderWriter {
  static void run() {
    try (Res res = Res.open()) {
      @Mut Res writer = res;
      writer.set(1);
      res.value = 2; //! assign.while.borrowed
      writer.set(3);
    }
  }
}
