import dev.freehold.Own;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.Executor;
import shared.Res;

class TaskPrints {
  static void run(@Own Res res, Executor executor, PrintWriter log, FileChannel file) {
    int value = res.get();
    res.close();
    executor.execute(
        () -> {
          System.out.println(value);
          log.println(value);
        });
    executor.execute(() -> write(file, value, System.err));
  }

  private static void write(FileChannel file, int value, Appendable errors) {
    try {
      file.write(ByteBuffer.allocate(4).putInt(0, value));
    } catch (IOException e) {
      new Thread(() -> e.printStackTrace()).start();
    }
  }
}
