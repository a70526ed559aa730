import dev.freehold.Own;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class OtherListNextToIt {
  private final List<Res> told = new ArrayList<>(); //! escapes.to.unchecked
  private final List<Object> notTold = new ArrayList<>();

  void give(@Own Res one, @Own Res other, @Own Res third) {
    told.add(one);
    notTold.add(other); //! escapes.to.unchecked
    keep(third); //! escapes.to.unchecked
  }

  static void keep(Object any) {}
}
