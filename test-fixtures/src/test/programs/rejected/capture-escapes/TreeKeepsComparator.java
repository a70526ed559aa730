import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import shared.Res;

class TreeKeepsComparator {
  List<Runnable> tasks = new ArrayList<>();

  int run(Res res) {
    var tree = new TreeMap<String, String>((a, b) -> res.get()); //! capture.escapes
    return tree.size();
  }

  void keep(Res res) {
    tasks.add(() -> System.out.println(res.get())); //! capture.escapes
  }
}
