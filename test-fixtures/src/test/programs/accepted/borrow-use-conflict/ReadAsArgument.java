import dev.freehold.Mut;
import shared.Res;

class ReadAsArgument {
  static void run(@Mut Res res) {
    int value = res.value;
    write(res, value);
  }

  static void write(@Mut Res target, int value) {
    target.set(value);
  }
}
