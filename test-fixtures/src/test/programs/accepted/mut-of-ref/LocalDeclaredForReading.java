import dev.freehold.Mut;
import shared.Res;

class LocalDeclaredForReading {
  static void run(@Mut Res res) {
    @Mut Res local = res;
    Res.write(local);
  }
}
