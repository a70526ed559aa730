package dev.freehold.maven.pom;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What is written into a pom, and what stays as it is. */
class SetupTest {
  private static final String BARE =
      """
      <project>
          <modelVersion>4.0.0</modelVersion>
          <artifactId>shop</artifactId>
      </project>
      """;

  private static final String FULL =
      """
      <project>
        <artifactId>shop</artifactId>
        <!-- <build> comes below -->
        <dependencies>
          <dependency>
            <artifactId>other</artifactId>
          </dependency>
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <configuration>
                <compilerArgs>
                  <arg>-parameters</arg>
                </compilerArgs>
                <annotationProcessorPaths>
                  <path>
                    <artifactId>lombok</artifactId>
                  </path>
                </annotationProcessorPaths>
              </configuration>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private static String setUp(String pom) {
    return Setup.of(pom, "9");
  }

  @Test
  void aBarePomGetsAllInItsOwnIndentation() {
    assertThat(setUp(BARE))
        .isEqualTo(
            """
            <project>
                <modelVersion>4.0.0</modelVersion>
                <artifactId>shop</artifactId>
                <dependencies>
                    <dependency>
                        <groupId>dev.freehold</groupId>
                        <artifactId>freehold-runtime</artifactId>
                        <version>9</version>
                    </dependency>
                </dependencies>
                <build>
                    <plugins>
                        <plugin>
                            <groupId>org.apache.maven.plugins</groupId>
                            <artifactId>maven-compiler-plugin</artifactId>
                            <version>3.16.0</version>
                            <configuration>
                                <compilerArgs>
                                    <arg>-XDaccessInternalAPI</arg>
                                </compilerArgs>
                                <annotationProcessorPaths>
                                    <path>
                                        <groupId>dev.freehold</groupId>
                                        <artifactId>freehold-checker</artifactId>
                                        <version>9</version>
                                    </path>
                                </annotationProcessorPaths>
                            </configuration>
                        </plugin>
                        <plugin>
                            <groupId>dev.freehold</groupId>
                            <artifactId>freehold-maven-plugin</artifactId>
                            <version>9</version>
                        </plugin>
                    </plugins>
                </build>
            </project>
            """);
  }

  @Test
  void whatIsThereIsAddedToAndNotWrittenAgain() {
    assertThat(AddedLines.between("pom.xml", FULL, setUp(FULL)))
        .isEqualTo(
            """
            --- pom.xml
            +++ pom.xml
            @@ -5,6 +5,11 @@
                 <dependency>
                   <artifactId>other</artifactId>
                 </dependency>
            +    <dependency>
            +      <groupId>dev.freehold</groupId>
            +      <artifactId>freehold-runtime</artifactId>
            +      <version>9</version>
            +    </dependency>
               </dependencies>
               <build>
                 <plugins>
            @@ -13,14 +18,25 @@
                     <configuration>
                       <compilerArgs>
                         <arg>-parameters</arg>
            +            <arg>-XDaccessInternalAPI</arg>
                       </compilerArgs>
                       <annotationProcessorPaths>
                         <path>
                           <artifactId>lombok</artifactId>
                         </path>
            +            <path>
            +              <groupId>dev.freehold</groupId>
            +              <artifactId>freehold-checker</artifactId>
            +              <version>9</version>
            +            </path>
                       </annotationProcessorPaths>
                     </configuration>
                   </plugin>
            +      <plugin>
            +        <groupId>dev.freehold</groupId>
            +        <artifactId>freehold-maven-plugin</artifactId>
            +        <version>9</version>
            +      </plugin>
                 </plugins>
               </build>
             </project>
            """);
  }

  @Test
  void aSecondTimeAddsNothing() {
    assertThat(setUp(setUp(BARE))).isEqualTo(setUp(BARE));
    assertThat(setUp(setUp(FULL))).isEqualTo(setUp(FULL));
    assertThat(AddedLines.between("pom.xml", BARE, BARE)).isEmpty();
  }

  @Test
  void lineEndsStayWhatTheyAre() {
    String windows = BARE.replace("\n", "\r\n");

    assertThat(setUp(windows)).isEqualTo(setUp(BARE).replace("\n", "\r\n"));
  }

  @Test
  void anElementOnOneLineIsToldAndNothingWritten() {
    String pom = FULL.replaceAll("(?s)<compilerArgs>.*</compilerArgs>", "<compilerArgs/>");

    IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> setUp(pom));

    assertThat(error).hasMessageThat().contains("<compilerArgs/>");
  }

  @Test
  void whatIsNoPomIsTold() {
    assertThrows(IllegalArgumentException.class, () -> setUp("<settings>\n</settings>\n"));
  }
}
