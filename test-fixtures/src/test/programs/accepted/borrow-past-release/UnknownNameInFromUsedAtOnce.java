import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

class UnknownNameInFromUsedAtOnce {
  interface Picker {
    @From("first")
    @Ref
    Res pick(@Ref Res arg0, @Ref Res arg1);
  }

  static int run(Picker picker) {
    Res res = Res.open();
    Res other = Res.open();
    int value = picker.pick(res, other).get();
    other.close();
    res.close();
    return value;
  }
}
