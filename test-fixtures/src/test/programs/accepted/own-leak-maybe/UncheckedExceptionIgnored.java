import java.util.List;
import shared.Res;

class UncheckedExceptionIgnored {
  void run(int[] array, List<String> list) {
    Res res = Res.open();
    array[3] = list.get(4).length() / array[0];
    res.close();
  }
}
