import dev.freehold.From;
import dev.freehold.Ref;
import shared.Res;

class UnknownNameInFrom {
  interface Picker {
    @From("first")
    @Ref
    Res pick(@Ref Res arg0, @Ref Res arg1);
  }

  static int run(Picker picker) {
    Res res = Res.open();
    Res other = Res.open();
    Res picked = picker.pick(res, other);
    other.close(); //! move.while.borrowed
    int value = picked.get();
    res.close();
    return value;
  }
}
