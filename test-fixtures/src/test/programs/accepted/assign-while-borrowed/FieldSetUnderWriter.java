import dev.freehold.Mut;
import shared.Res;

class FieldSetUnderWriter {
  static void run() {
    try (Res res = Res.open()) {
      @Mut Res writer = res;
      writer.set(1);
      writer.set(3);
      res.value = 2;
    }
  }
}
