import dev.freehold.Mut;
import shared.Res;

class LentOnForWriting {
  static void run(@Mut Res res) {
    Res.write(res);
  }
}
