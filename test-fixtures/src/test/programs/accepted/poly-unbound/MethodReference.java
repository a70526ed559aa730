import dev.freehold.Own;
import dev.freehold.PolyOwn;
import dev.freehold.Ref;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import shared.Res;

class MethodReference {
  interface Check {
    @PolyOwn Res apply(@PolyOwn Res res);
  }

  static @PolyOwn Res check(@PolyOwn Res res) {
    return res;
  }

  static int run(@Ref Res lent) {
    UnaryOperator<@Own Res> ofOwners = MethodReference::check;
    ofOwners.apply(new Res()).close();
    Supplier<@Own Res> source = () -> check(new Res());
    source.get().close();
    Function<@Ref Res, @Ref Res> ofBorrows = MethodReference::check;
    Check ofBoth = MethodReference::check;
    ofBoth.apply(new Res()).close();
    return ofBorrows.apply(lent).get() + ofBoth.apply(lent).get();
  }
}
