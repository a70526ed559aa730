import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import shared.Res;

class AnonymousComparator {
  static void run(List<Integer> list) {
    Res res = Res.open();
    list.sort(
        new Comparator<>() {
          @Override
          public int compare(Integer one, Integer other) {
            return (one - other) * res.get();
          }
        });
    list.forEach(
        new Consumer<>() {
          @Override
          public void accept(Integer each) {
            res.set(each);
          }
        });
    res.close();
  }
}
