import java.util.List;
import shared.Res;

class ReleasedWhileIterated {
  void run(List<String> list) {
    Res res = Res.open();
    list.forEach(each -> res.close()); //! move.out.of.borrow
    res.close();
  }
}
