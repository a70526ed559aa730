import dev.freehold.Ref;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class AddedByReference {
  static int late() {
    Res res = new Res();
    List<@Ref Res> all = new ArrayList<>();
    List.of(res).forEach(all::add); //! capture.escapes
    res.close();
    return all.get(0).get();
  }
}
