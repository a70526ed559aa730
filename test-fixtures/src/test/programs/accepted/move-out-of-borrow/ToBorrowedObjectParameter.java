import dev.freehold.Ref;
import shared.Res;

class ToBorrowedObjectParameter {
  static void look(@Ref Object object) {}

  void run(Res res) {
    look(res);
  }
}
