package io.prismaspring.demo.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.prismaspring.demo.blog.db.PrismaClient;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A reader and writer at work in a real browser, on a desktop and on a phone. Screenshots of every page are in
 * {@code target/screenshots}. Needs Debian's packages chromium and chromium-driver, and says so if they are missing.
 */
@BlogTest
class BlogBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    enum Screen {
        DESKTOP(1280, 800),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private final PrismaClient db;
    private final int port;

    @TempDir
    private Path profile;

    private ChromeDriver browser;
    private String screenshotPrefix;

    @Autowired
    @SuppressWarnings("NullAway.Init") // a test opens the browser first
    BlogBrowserTest(PrismaClient db, @LocalServerPort int port) {
        this.db = db;
        this.port = port;
    }

    @BeforeAll
    static void findChromium() throws IOException {
        boolean found = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        String missing = "NOT RUN: the pages were not opened in a browser, because " + CHROMIUM + " or " + DRIVER
                + " is missing (apt-get install chromium chromium-driver)";
        if (!found) {
            System.err.println(missing);
        }
        assumeTrue(found, missing);
        Files.createDirectories(SCREENSHOTS);
    }

    private void open(Screen screen) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--user-data-dir=" + profile,
                "--window-size=" + screen.width + "," + screen.height);
        if (screen == Screen.PHONE) {
            Map<String, Object> metrics =
                    Map.of("width", screen.width, "height", screen.height, "pixelRatio", 2.0, "touch", true);
            options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", metrics));
        }
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .usingAnyFreePort()
                .build();
        browser = new ChromeDriver(service, options);
        screenshotPrefix = screen.name().toLowerCase(Locale.ROOT);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.quit();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPostIsWrittenReadAndDiscussed(Screen screen) throws IOException {
        open(screen);
        browser.get("http://localhost:" + port + "/");
        look("1-empty");

        follow("Write the first post");
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("title");
        field("Text").sendKeys("It was a dark and stormy night.", Keys.ENTER, Keys.ENTER, "Then the tests ran.");
        press("Publish");
        assertThat(text(".error")).isEqualTo("must not be blank");
        assertThat(field("Text").getDomProperty("value")).contains("stormy night");
        look("2-invalid");

        field("Title").sendKeys("<script>alert('Hello')</script>, world");
        press("Publish");
        assertThat(text("h1")).isEqualTo("<script>alert('Hello')</script>, world");
        assertThat(text("[role=status]")).isEqualTo("The post is published.");
        assertThat(text("#comments-title")).isEqualTo("No comments yet");

        press("Comment");
        assertThat(text(".error")).isEqualTo("must not be blank");
        for (String comment : List.of("What a beginning!", "<b>Bold</b> of you.", "Averylongword".repeat(12))) {
            field("Your comment").sendKeys(comment);
            press("Comment");
        }
        assertThat(text("#comments-title")).isEqualTo("3 comments");
        assertThat(texts(".comment-list .text"))
                .containsExactly("Averylongword".repeat(12), "<b>Bold</b> of you.", "What a beginning!");
        look("3-post");
        inTheDark("3-post-dark");

        follow("Edit");
        WebElement title = field("Title");
        title.clear();
        title.sendKeys("Hello, world");
        press("Save as a draft");
        assertThat(text(".badge")).isEqualTo("Draft");
        look("4-draft");
        follow("← All drafts");
        assertThat(texts(".posts h2")).containsExactly("Hello, world");
        look("5-drafts");

        for (int i = 1; i <= 25; i++) {
            String number = "Published post number " + i;
            db.post().create(p -> p.title(number).published(true).desc("A few words. ".repeat(40)));
        }
        follow("Published");
        assertThat(texts(".posts h2")).hasSize(20).startsWith("Published post number 25");
        look("6-list");
        inTheDark("6-list-dark");
        follow("Older →");
        assertThat(texts(".posts h2")).hasSize(5).endsWith("Published post number 1");
        follow("← Newest");
        leaveBy(() -> field("Search the posts").sendKeys("NUMBER 13", Keys.ENTER));
        assertThat(texts(".posts h2")).containsExactly("Published post number 13");
        look("7-search");

        follow("Published post number 13");
        browser.findElement(By.tagName("summary")).click();
        look("8-delete");
        press("Delete for good");
        assertThat(text("[role=status]")).isEqualTo("The post and its comments are deleted.");
        browser.navigate().back();
        browser.navigate().refresh();
        assertThat(text("h1")).isEqualTo("There is nothing here");
        look("9-not-found");
    }

    /** Follows the link as a reader finds it. */
    private void follow(String link) {
        leave(browser.findElement(By.linkText(link)));
    }

    private void press(String button) {
        leave(browser.findElement(By.xpath("//button[normalize-space()='" + button + "']")));
    }

    private void leave(WebElement clicked) {
        leaveBy(clicked::click);
    }

    /** Does what leads to another page, and waits until that page is complete. */
    private void leaveBy(Runnable step) {
        browser.executeScript("window.isLeft = true");
        step.run();
        new WebDriverWait(browser, Duration.ofSeconds(20))
                .ignoring(WebDriverException.class) // the driver may ask the page that is going away
                .until(b ->
                        browser.executeScript("return !window.isLeft && document.readyState == 'complete' || null"));
    }

    /** The field that the label is for. */
    private WebElement field(String label) {
        WebElement found = browser.findElement(By.xpath("//label[starts-with(normalize-space(), '" + label + "')]"));
        return browser.findElement(By.id(Objects.requireNonNull(found.getDomAttribute("for"))));
    }

    private String text(String selector) {
        return browser.findElement(By.cssSelector(selector)).getText();
    }

    private List<String> texts(String selector) {
        return browser.findElements(By.cssSelector(selector)).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Checks what holds for every page, and keeps a picture of it. */
    private void look(String name) throws IOException {
        assertThat(number("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels by which %s is too wide", name)
                .isZero();
        assertThat(number("return document.querySelectorAll('h1').length")).isOne();
        assertThat(number("return [...document.querySelectorAll('input:not([type=hidden]), textarea')]"
                        + ".filter(f => f.labels.length == 0).length"))
                .as("fields without a label on %s", name)
                .isZero();
        assertThat(number("const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                        + " return ids.length - new Set(ids).size"))
                .as("ids that occur twice on %s", name)
                .isZero();
        assertThat(number("return performance.getEntriesByType('resource')"
                        + ".filter(r => !r.name.startsWith(location.origin)).length"))
                .as("resources from elsewhere on %s", name)
                .isZero();
        Map<String, Object> picture = browser.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        byte[] png = Base64.getDecoder().decode(String.valueOf(picture.get("data")));
        Files.write(SCREENSHOTS.resolve(screenshotPrefix + "-" + name + ".png"), png);
    }

    private void inTheDark(String name) throws IOException {
        emulateColorScheme("dark");
        look(name);
        emulateColorScheme("light");
    }

    private void emulateColorScheme(String scheme) {
        Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
    }

    private long number(String script) {
        return (Long) Objects.requireNonNull(browser.executeScript(script));
    }
}
