"""Words that tell a person: given names, surnames that come first, honorifics and titles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from cleaner.romanise.chinese import syllables

#: Given names that are common in the news, in the spellings of several languages.
GIVEN: Final = frozenset(
    """Sergej Aleksej Alexej Dmitrij Jewgeni Jewgenij Julija Wolodymyr Michail Nikolaj Andrej Jurij Juri Pawel Sergueï Alexeï Serguei Evgueni Evgeniy Ioulia
    Aleksandra Katarzyna Małgorzata Agnieszka Krzysztof Marek Tadeusz Zbigniew Grzegorz Jerzy Zsolt László Péter Gábor Ferenc Károly Ilse Hanna Anders Jens
    Henrique Joaquim Thiago Tiago Vasco Rui Paulina Ximena Camila Valentín Agustín Nicolò Matteo Davide Elly Ignazio Mateo Stella Brianna Sienna Dua Kylie Mila Elisa Milena Estella Adele Bianca Dominik Jakub Michal Ondřej Jiří Ahmet Mehmet Kemal Selin Aaron Abdel Abdul Abdullah Abigail Abraham Adam Adrian Agnes Ahmad Ahmed Aisha Alain Alan Albert Alberto Aleksandar
    Aleksander Aleksandr Aleksei Aleksey Alejandro Alessandra Alessandro Alex Alexander Alexandra Alexandre Alexandria Alexei Alexey
    Alexis Alfred Alfredo Ali Alice Alicia Alison Amanda Amina Amir Amy Ana Anas Anastasia Anatoly Andre Andrea Andreas Andrei
    Andrés Andrew Andrey Andrii Andriy Andrzej Angela Angelina Angelo Anita Ann Anna Annalena Anne Annette Annie Anthony Antoine
    Anton Antonio Antony António Arif Arnold Arthur Artem Arturo Ashley Astrid Audrey Aurore Avigdor Axel Ayman Barack Barbara
    Bashar Beata Beatrice Ben Benjamin Benny Bernard Bernd Bernie Bertrand Beth Bettina Bill Billy Birgit Björn Bob Boris Brad Brandon
    Brenda Brett Brian Brigitte Bruce Bruno Camille Carl Carla Carlo Carlos Carmen Carol Carolina Caroline Catherine Cathy Cecilia
    Celia Chantal Charles Charlie Charlotte Cheryl Chiara Chloe Chris Christian Christiane Christina Christine Christoph Christophe
    Christopher Chuck Cindy Claire Clara Clarence Claude Claudia Claudio Clement Colin Connie Constantin Craig Cristina Cynthia Cyril
    Dan Daniel Daniela Danielle Danny Dara Darren Dave David Davide Dean Deborah Debra Denis Dennis Derek Diana Diane Diego Dieter
    Dietmar Dilma Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominique Don Donald Donna Dora Doris Dorothy Doug
    Douglas Duncan Ed Eduardo Edward Edwin Eileen Ekaterina Elaine Eleanor Elena Eli Elias Elisabeth Elizabeth Ella Ellen Elon Elsa
    Emily Emma Emmanuel Emmanuelle Enrico Enrique Eric Erica Erik Erika Ernest Ernst Esther Eugene Eva Evan Evgeny Evelyn Fabian Fabio
    Fadi Faisal Fatima Federico Felipe Felix Ferdinand Fernanda Fernando Filip Filippo Fiona Florence Florian Frances Francesca
    Francesco Francis Francisco Franck Frank Frans François Françoise Fred Frederic Frederick Frederik Friedrich Fumio Gabriel Gabriela
    Gareth Gary Gavin Gene Geoffrey George Georges Georgia Georgios Georgy Gerald Gerard Gerhard Gianni Gilbert Gilles Gina Giorgia
    Giorgio Giovanni Giulia Giuseppe Glenn Gloria Gonzalo Gordon Grace Graham Greg Gregory Greta Guido Guillaume Guillermo Gunther
    Gustav Gustavo Guy Günther Hamid Hannah Hans Harald Harold Harry Hassan Heather Hector Heidi Heiko Heinz Helen Helena Helga Helmut
    Hendrik Henri Henrik Henry Herbert Herman Hermann Hillary Holger Horst Howard Hubert Hugh Hugo Hussein Ian Ibrahim Ignacio Igor
    Ihor Ilham Ilya Imran Inés Ingrid Irene Irina Isaac Isabel Isabella Isabelle Ismail Ivan Ivana Jack Jackie Jacob Jacqueline
    Jacques Jaime Jair Jake James Jamie Jan Jana Jane Janet Janez Janice Jarosław Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jens
    Jeremy Jerome Jerry Jesse Jessica Jesús Jill Jim Jimmy Jo Joachim Joan Joana Joanna Joaquín Jochen Joe Joel Johan Johann Johanna
    Johannes John Johnny Jon Jonas Jonathan Jordan Jordi Jorge Jose Josef Joseph Josep Joshua José João Juan Juana Judith Judy Jules Julia
    Julian Juliana Julie Julien Juliette Julio Justin Justine Jörg Jürgen Kaja Kamala Karen Karim Karin Karl Karol Kate Katharina
    Katherine Kathleen Kathryn Kathy Katie Katrin Katya Keir Keith Kelly Ken Kenneth Kerry Kevin Khaled Khalid Kim Kirill Kirsten
    Klaus Konstantin Kristina Kurt Kyle Kyriakos Lars Larry Laura Laurence Laurent Lauren Lee Leila Lena Leo Leon Leonard Leonid Leslie
    Lev Lewis Liam Lidia Lily Linda Lindsey Lisa Liudmila Liz Lloyd Lorenzo Lothar Louis Louise Luc Luca Lucas Lucia Luciana Lucy Ludmila
    Ludwig Luigi Luis Luisa Luiz Lukas Luke Luís Lydia Lyudmila Madeleine Magdalena Maggie Mahmoud Maia Maksim Malcolm Manfred Manuel
    Manuela Marc Marcel Marcelo Marco Marcos Marcus Margaret Margarita Maria Mariana Marie Marilyn Marina Marine Mario Marion Mark
    Marko Markus Maroš Martha Martin Martina Marta Mary Marwan María Masoud Mateusz Mathias Matteo Matthew Matthias Matthieu Maurice
    Mauricio Mauro Max Maxim Maximilian Maya Megan Meghan Melania Melanie Melissa Mercedes Mette Micheál Michael Michaela Michel Michele
    Michelle Miguel Mikael Mike Mikhail Mila Milan Miloš Milorad Mircea Mirjana Mitch Mohamed Mohammad Mohammed Moira Mona Monica
    Monika Moritz Muhammad Muhammadu Mustafa Mykhailo Mykola Nadia Nadezhda Nancy Naomi Narendra Nasser Natalia Natalie Natalya Natasha
    Nathalie Nathan Neil Nelson Nestor Niall Nicholas Nick Nicola Nicolae Nicolas Nicolás Nicole Nigel Nikita Nikki Nikol Nikola
    Nikolai Nikolaus Nikolay Nina Noah Noel Nora Norbert Norman Nuno Olaf Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olena Olga Olha
    Olive Oliver Olivia Olivier Omar Orlando Oscar Osama Oskar Otto Owen Pablo Paola Paolo Pascal Patricia Patrick Patrik Paul Paula
    Paulo Pavel Pavlo Pawel Pedro Peggy Penny Peter Petr Petra Petro Petteri Phil Philip Philipp Philippe Phillip Pierre Pietro Piotr
    Pyotr Rachel Rafael Rafał Raimo Rainer Ralf Ralph Ramón Rana Randy Raphael Raul Ray Raymond Raúl Rebecca Recep Regina Reinhard René
    Renate Renzo Ricardo Richard Rick Rita Robert Roberta Roberto Robin Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Rosa Rose
    Ross Roy Rudolf Rupert Ruslan Russell Ruth Ryan Sabine Sajid Sally Salman Salvador Sam Samantha Samuel Sandra Sanna Santiago Sara
    Sarah Scott Sean Sebastian Sebastián Sebastião Serge Sergei Sergey Sergio Serhii Serhiy Shane Shannon Sharon Shaun Sheila Sherif
    Shinzo Sigmar Silvia Silvio Simon Simone Sofia Sonia Sophia Sophie Spencer Stacey Stanislav Stefan Stefanie Stefano Steffen Stephan
    Stephane Stephanie Stephen Steve Steven Stuart Sue Susan Susana Susanne Suzanne Sven Svetlana Svitlana Sviatlana Sylvia Sylvie
    Tamara Tanya Taras Tariq Tatiana Tatyana Ted Terence Teresa Terry Theo Theodor Theresa Therese Thierry Thomas Thorsten Tim
    Timothy Tina Tobias Todd Tom Tomas Tommy Tomáš Tony Tracy Tristan Tyler Ulf Ulrich Ulrike Ursula Uwe Vadim Valentin Valentina
    Valeria Valerie Valery Vanessa Vasily Vera Verena Veronica Veronika Vicente Vicky Victor Victoria Viktor Viktoria Vincent
    Vincenzo Virginia Vitali Vitaliy Vitaly Vivian Vjosa Vlad Vladimir Vladislav Volker Volodymyr Vyacheslav Walter Wanda Warren Wayne
    Wendy Werner Wilhelm Will William Winston Witold Wladimir Wolfgang Xavier Yair Yana Yann Yannick Yaroslav Yasmin Yevgeny Yitzhak
    Yoav Yolanda Yulia Yuliya Yuri Yuriy Yury Yusuf Yves Yvette Yvonne Zachary Zoe Zoran Zuzana Zoë Ángel Álvaro Édouard Élisabeth
    Émile Éric Étienne Øystein Łukasz""".split()
)

#: Surnames of one syllable or two that stand before the given name: Chinese in pinyin, Korean.
SURNAMES_FIRST: Final = frozenset(
    """Bai Cai Cao Chai Chang Chen Cheng Cui Dai Deng Ding Dong Du Duan Fan Fang Feng Fu Gao Ge Gong Gu Guo Han Hao He Hong Hou Hu
    Huang Jia Jiang Jin Kang Kong Lai Lei Li Liang Liao Lin Liu Long Lu Luo Lü Ma Mao Meng Mo Ni Niu Ouyang Pan Peng Qi Qian Qiao Qin
    Qiu Ren Shao Shen Shi Sima Song Su Sun Tan Tang Tao Tian Tong Wan Wang Wei Wen Wu Xi Xia Xiang Xiao Xie Xing Xiong Xu Xue Yan Yang
    Yao Ye Yi Yin Yu Yuan Yue Zeng Zhai Zhang Zhao Zheng Zhong Zhou Zhu Zou
    Ahn Bae Baek Ban Cha Cho Choe Choi Chun Chung Goh Heo Hong Huh Hwang Hyon Hyun Im Jang Jeon Jeong Jo Joo Jung Kim Ko Koh Koo
    Kwak Kwon Lee Lim Min Moon Na Nam No Noh Oh Paik Pak Park Rhee Ri Roh Ryu Seo Shim Shin Sim Sohn Son Suh Sung Thae Woo Yim Yoo Yoon
    Yun""".split()
)

#: Before a surname, and never part of a name.
HONORIFICS: Final = frozenset(
    ["mr", "mrs", "ms", "mx", "miss", "dr", "prof", "sir", "dame", "lord", "lady", "herr", "herrn", "frau", "monsieur", "madame", "mme", "mlle", "señor", "señora", "sr", "sra", "signor", "signora", "senhor", "senhora"]
)  # fmt: skip

#: Words with a capital that stand before a name or a sentence and are no part of the name.
NO_NAME: Final = frozenset(
    """a an the and but or nor so yet if as at by for from in into of off on onto over per since than that then there these they this those
    through till to under until up upon via when where whereas which while who whose why with without he she it we you his her its our their
    my your i not no all any some both each every few many most much other several such what how is are was were be been being do does did
    has have had may might must can could will would shall should meanwhile however although though because after before during later earlier today yesterday tomorrow now once again still even only just according despite amid among around
    between like unlike inside outside near hours days weeks months years one two three four five six seven eight nine ten asked speaking following
    president vice deputy first second former acting interim prime foreign defense defence interior finance justice economy energy health
    trade culture transport agriculture education labour labor home minister ministers ministry secretary chancellor premier ambassador
    general gen colonel col lieutenant lt major maj captain capt admiral adm sergeant sgt commander brigadier marshal senator sen
    representative rep congressman congresswoman governor gov mayor king queen prince princess duke duchess pope cardinal archbishop bishop
    rev reverend father sister brother sheikh sheik imam ayatollah emir sultan shah crown professor judge justice chief executive leader
    chairman chairwoman chair spokesman spokeswoman spokesperson director head commissioner attorney counsel inspector officer agent
    analyst author actor actress singer coach manager striker midfielder goalkeeper defender democrat republican us u.s uk eu un u.n nato
    russian ukrainian american british french german chinese israeli iranian turkish polish italian spanish european state national
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
    december der die das den dem des ein eine und oder aber auch im am bei mit von nach zu für präsident bundeskanzler kanzler minister
    ministerin außenminister le la les un une des du de et ou mais président présidente ministre el los las y o pero presidente ministro
    ministra il lo gli e ma""".split()
)


def given_to_surname(people: Iterable[str]) -> dict[str, str]:
    """Of full names that begin with the surname, the surname by given name."""
    surnames: dict[str, str] = {}
    for surname, _, given in (name.partition(" ") for name in people):
        if surname in SURNAMES_FIRST and given and comes_last(given):
            surnames[given] = surname
            surnames.setdefault(given.split(" ")[0], surname)
    return surnames


def comes_last(given: str) -> bool:
    """Whether a name can be a given name of two syllables, Chinese or Korean."""
    if "-" in given or " " in given:
        return True
    return len(syllables(given)) == 2
