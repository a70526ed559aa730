import dev.freehold.Mut;
import shared.Res;

class RefChosenByTernary {
  static void run(@Mut Res left, @Mut Res right, boolean first) {
    Res.write(first ? left : right);
  }
}
