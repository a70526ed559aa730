import dev.freehold.Ref;
import java.util.Comparator;
import java.util.List;
import shared.Res;

class BorrowsForLibraryMethods {
  static int run(List<@Ref Res> all) {
    java.util.Collections.sort(all, Comparator.comparingInt(Res::get));
    return java.util.Collections.max(all, Comparator.comparingInt(Res::get)).get();
  }
}
