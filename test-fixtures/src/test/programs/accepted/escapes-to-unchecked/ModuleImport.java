// since 25
import module java.base;
import shared.Res;

class ModuleImport {
  static void run(List<Object> seen) {
    Res res = Res.open();
    seen.add(res.get());
    res.close();
  }
}
