import dev.freehold.Ref;
import java.util.ArrayList;
import java.util.List;
import shared.Res;

class ListOfBorrows {
  int run() {
    Res one = Res.open();
    Res other = Res.open();
    List<@Ref Res> all = new ArrayList<>();
    all.add(one);
    all.add(other);
    int sum = all.get(0).get();
    for (Res each : all) {
      sum += each.get();
    }
    one.close();
    other.close();
    return sum;
  }
}
